using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;
using Plumbline.Documents.Data;
using Plumbline.Reports;

namespace Plumbline.Documents.Tests.Data;

/// <summary>The data of a report as a user finds them: the descriptor and the files beside it.</summary>
internal sealed class WrittenPackage
{
    private readonly Dictionary<string, byte[]> files;

    private WrittenPackage(Dictionary<string, byte[]> files)
    {
        this.files = files;
        Descriptor = Encoding.UTF8.GetString(files["datapackage.json"]);
        Resources = [.. JsonNode.Parse(Descriptor)!["resources"]!.AsArray().Select(resource => resource!.AsObject())];
    }

    public string Descriptor { get; }

    public IReadOnlyList<JsonObject> Resources { get; }

    public IReadOnlyList<JsonObject> Tables => [.. Resources.Where(resource => resource.ContainsKey("schema"))];

    public IEnumerable<string> Paths => files.Keys;

    public static WrittenPackage Of(Report report) =>
        new(new DataReportWriter().Write(report).Value.ToDictionary(file => file.Path["data/".Length..], file => file.Content.ToArray()));

    public byte[] Bytes(string path) => files[path];

    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    /// <summary>The records of a table, the header first, as a CSV reader gives them.</summary>
    public IReadOnlyList<string[]> Records(string path)
    {
        using var reader = CsvReader.Create(files[path], new CsvReaderOptions { HasHeader = false });
        var records = new List<string[]>();
        while (reader.Read())
        {
            records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return records;
    }

    /// <summary>The values of some columns of a table, joined.</summary>
    public IReadOnlyList<string> Column(JsonObject table, IEnumerable<string> columns)
    {
        var records = Records(table["path"]!.GetValue<string>());
        var places = columns.Select(column => Array.IndexOf(records[0], column)).ToList();
        return [.. records.Skip(1).Select(record => string.Join('\u001f', places.Select(place => record[place])))];
    }
}
