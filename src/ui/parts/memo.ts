import { Component, h, type ComponentClass, type FunctionComponent } from 'preact';

/** A component that is drawn again only when one of its properties is another value than before. */
export function memo<P extends object>(draw: FunctionComponent<P>): ComponentClass<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return differ(this.props, next);
    }

    override render() {
      return h(draw, this.props);
    }
  };
}

function differ(before: object, after: object): boolean {
  const known = new Map<string, unknown>(Object.entries(before));
  const given = Object.entries(after);
  return given.length !== known.size || given.some(([name, value]) => !known.has(name) || known.get(name) !== value);
}
