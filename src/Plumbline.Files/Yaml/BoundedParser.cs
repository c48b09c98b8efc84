using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plumbline.Files.Yaml;

/// <summary>Stops YAML that is nested, aliased or long so as to exhaust the machine, and characters that are no text; nothing that people write needs any of
/// them.</summary>
internal sealed class BoundedParser(IParser inner) : IParser
{
    private const int Deepest = 32;
    private const int MostParts = 300_000;
    private int depth;
    private int parts;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!inner.MoveNext())
        {
            return false;
        }

        if (++parts > MostParts)
        {
            throw new YamlException(inner.Current!.Start, inner.Current.End, $"holds more than {MostParts} names and values up to here");
        }

        if (inner.Current is Scalar scalar && TextCharacters.FirstUnfit(scalar.Value) is var unfit and >= 0)
        {
            throw new YamlException(scalar.Start, scalar.End, TextCharacters.Refused(scalar.Value[unfit], null).Message);
        }

        depth += inner.Current!.NestingIncrease;
        if (depth > Deepest)
        {
            throw new YamlException(inner.Current.Start, inner.Current.End, $"is nested more than {Deepest} levels deep");
        }

        return inner.Current is AnchorAlias
            ? throw new YamlException(inner.Current.Start, inner.Current.End, "aliases are not used in these files; write the value out")
            : true;
    }
}
