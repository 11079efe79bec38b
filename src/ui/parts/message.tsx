/** Why something was not done, in the foot of a window; nothing for ''. */
export function Message({ text }: { readonly text: string }) {
  if (text === '') return null;
  return (
    <span role="alert" class="rapport-message">
      {text}
    </span>
  );
}
