using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Plumbline.Files.Workbooks;

/// <summary>The parts of a packed workbook (ECMA-376, part 2) by their names, and which part belongs to which by relationship. Nothing outside the package is
/// looked for.</summary>
internal sealed class PackedParts(ZipArchive zip) : IDisposable
{
    private readonly UnpackedSoFar soFar = new();

    /// <summary>The part to begin with.</summary>
    public string? Workbook => Related("", "officeDocument").Select(pair => pair.Target).FirstOrDefault();

    /// <summary>The parts that a part refers to, by the last word of their kind.</summary>
    public IEnumerable<(string Id, string Target)> Related(string part, string kind)
    {
        var (folder, file) = part.LastIndexOf('/') is var slash and >= 0 ? (part[..slash], part[(slash + 1)..]) : ("", part);
        using var reader = Open($"{folder}/_rels/{file}.rels".TrimStart('/'));
        var found = new List<(string, string)>();
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship" && reader.GetAttribute("TargetMode") != "External"
                && (reader.GetAttribute("Type") ?? "").EndsWith("/" + kind, StringComparison.Ordinal)
                && reader.GetAttribute("Target") is { } target && found.Count < WorkbookLimits.MostColumns)
            {
                found.Add((reader.GetAttribute("Id") ?? "", Resolve(folder, target)));
            }
        }

        return found;
    }

    /// <summary>A part as XML: no document types, no entities, nothing from elsewhere; always read as UTF-8. Null when there is no such part.</summary>
    public XmlReader? Open(string? part) => part is null || zip.GetEntry(part) is not { } entry ? null : XmlReader.Create(
        new StreamReader(new GuardedStream(entry.Open(), soFar), Encoding.UTF8),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });

    public void Dispose() => zip.Dispose();

    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : $"{folder}/{target}").Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                parts.Add(step);
            }
        }

        return string.Join('/', parts);
    }
}
