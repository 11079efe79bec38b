/** Built-in templates are Markdown files; the build turns each into its text. */
declare module '*.md' {
  const text: string;
  export default text;
}
