/** Made by the build: for each icon's name the inside of its SVG. */
declare module 'lucide-icons' {
  const icons: Readonly<Record<string, string>>;
  export default icons;
}
