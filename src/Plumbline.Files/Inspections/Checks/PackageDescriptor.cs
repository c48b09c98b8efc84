using System.Text.Json;
using Plumbline.Files.Csv;

namespace Plumbline.Files.Inspections.Checks;

/// <summary>Holds <c>datapackage.json</c>, where a folder has one, against the files that it describes.</summary>
internal static class PackageDescriptor
{
    public const string FileName = "datapackage.json";

    private const int LongestFile = 4 * 1024 * 1024;

    public static IReadOnlyList<Refusal> FaultsOf(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return [];
        }

        var refusals = new Faults();
        if (TextFile.Read(path, path, LongestFile, refusals) is not { } text)
        {
            return refusals;
        }

        try
        {
            using var descriptor = JsonDocument.Parse(text);
            if (descriptor.RootElement.ValueKind == JsonValueKind.Object
                && descriptor.RootElement.TryGetProperty("resources", out var resources)
                && resources.ValueKind == JsonValueKind.Array
                && resources.GetArrayLength() > 0)
            {
                return [.. resources.EnumerateArray().SelectMany(resource => FaultsOf(resource, folder, path, text))];
            }

            return [new Refusal("package-resources", "resources must list the files of the package") { Place = new Place(path, 1, 1) }];
        }
        catch (JsonException fault)
        {
            return [
                new Refusal("json-unreadable", "is not JSON here")
                {
                    Place = new Place(path, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1),
                },
            ];
        }
    }

    private static IEnumerable<Refusal> FaultsOf(JsonElement resource, string folder, string path, string text)
    {
        if (resource.ValueKind != JsonValueKind.Object || !resource.TryGetProperty("path", out var named) || named.ValueKind != JsonValueKind.String)
        {
            yield return new Refusal("package-path", "every resource needs a path: the name of its file") { Place = new Place(path, 1, 1) };
            yield break;
        }

        var file = named.GetString()!;
        var place = PlaceOf(file, path, text);
        if (file.Contains('\\', StringComparison.Ordinal) || !file.Split('/').All(part => part is [not '.', ..]))
        {
            yield return new Refusal("package-path", $"{file} lies outside the folder") { Place = place, Subject = file };
            yield break;
        }

        var target = Path.Combine(folder, file);
        if (!File.Exists(target))
        {
            yield return MissingFile.Named(target, file) with { Place = place, Subject = file };
            yield break;
        }

        if (resource.TryGetProperty("schema", out var schema)
            && schema.ValueKind == JsonValueKind.Object
            && schema.TryGetProperty("fields", out var fields)
            && fields.ValueKind == JsonValueKind.Array
            && file.EndsWith(".csv", StringComparison.Ordinal))
        {
            var described = fields.EnumerateArray().Select(NameOf).ToList();
            var columns = FileBytes.Read(target, file, FileBytes.LongestTable, new Faults()) is { } content ? CsvTable.Header(content) : [];
            foreach (var column in described.Except(columns))
            {
                yield return new Refusal("package-column", $"{file} has no column {column}")
                {
                    Place = place, Subject = file, Suggestion = Spelling.Suggest(column, columns),
                };
            }

            foreach (var column in columns.Except(described))
            {
                yield return new Refusal("package-column", $"column {column} of {file} is not described")
                {
                    Place = place, Subject = file, Suggestion = Spelling.Suggest(column, described),
                };
            }
        }
    }

    private static string NameOf(JsonElement field) =>
        field.ValueKind == JsonValueKind.Object && field.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
            ? name.GetString()!
            : "";

    private static Place PlaceOf(string file, string path, string text)
    {
        var at = text.IndexOf($"\"{file}\"", StringComparison.Ordinal);
        var before = at < 0 ? "" : text[..at];
        return new Place(path, before.Count(letter => letter == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
