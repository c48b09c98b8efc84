using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Plumbline.Files;

namespace Plumbline.Workspace.Exchange.Folders.Lines;

/// <summary>Rows as lines of JSON, which travel with the ledger.</summary>
internal static class JsonLines
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static byte[] Write<T>(IEnumerable<T> rows) =>
        Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => JsonSerializer.Serialize(row, Options) + "\n")));

    /// <summary>Each line with its place; null for one that is no such row.</summary>
    public static IEnumerable<(Place Place, T? Row)> Read<T>(string path, Faults refusals)
        where T : class
    {
        foreach (var (number, line) in TextLines.Of(path, refusals))
        {
            yield return (new Place(path, number, 1), RowOf<T>(line));
        }
    }

    private static T? RowOf<T>(string line)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
