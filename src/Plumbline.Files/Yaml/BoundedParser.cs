using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plumbline.Files.Yaml;

/// <summary>Stops YAML that is nested or aliased so as to exhaust the machine; nothing that people write needs either.</summary>
internal sealed class BoundedParser(IParser inner) : IParser
{
    private const int Deepest = 32;
    private int depth;

    public ParsingEvent? Current => inner.Current;

    public bool MoveNext()
    {
        if (!inner.MoveNext())
        {
            return false;
        }

        depth += inner.Current!.NestingIncrease;
        if (depth > Deepest)
        {
            throw new YamlException(inner.Current.Start, inner.Current.End, $"is nested more than {Deepest} levels deep");
        }

        return inner.Current is AnchorAlias ? throw new YamlException(inner.Current.Start, inner.Current.End, "aliases are not used in these files; write the value out") : true;
    }
}
