/** A sentence in which the names of properties stand between backticks, drawn as text; those names in the font of code. */
export function Sentence({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('`').map((part, index, parts) => {
        if (index % 2 === 0) return part;
        return index === parts.length - 1 ? `\`${part}` : <code key={index}>{part}</code>;
      })}
    </>
  );
}
