using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Plumbline.Files.Yaml;

/// <summary>Opens a YAML file so that every fault in it can be named by line and column.</summary>
public static class YamlFile
{
    /// <summary>A file longer than this is refused: no inspection needs it, and a hostile one would.</summary>
    public const int LongestFile = 16 * 1024 * 1024;

    /// <summary>The top level of a file that must hold one map.</summary>
    /// <param name="name">How messages call the file.</param>
    public static YamlMap? Read(string path, string name, ICollection<Refusal> refusals)
    {
        return TextFile.Read(path, name, LongestFile, refusals) is { } text ? Parse(text, name, refusals) : null;
    }

    public static YamlMap? Parse(string text, string name, ICollection<Refusal> refusals)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new BoundedParser(new Parser(new StringReader(text))));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode map)
            {
                return new YamlMap(map, name, "", refusals);
            }

            refusals.Add(new Refusal("yaml-shape", "expected names and values at the top level") { Place = new Place(name, 1, 1) });
        }
        catch (YamlException fault)
        {
            var inner = fault.InnerException?.Message ?? fault.Message;
            refusals.Add(new Refusal("yaml-unreadable", inner.TrimEnd('.')) { Place = At(name, fault.Start) });
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The library lets these through on some malformed inputs, without a position.
            refusals.Add(new Refusal("yaml-unreadable", fault.Message.TrimEnd('.')) { Place = new Place(name, 1, 1) });
        }

        return null;
    }

    internal static Place At(string file, Mark mark) => new(file, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
}
