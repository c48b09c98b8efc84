using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Plumbline.Documents.Data.Sheets;
using Plumbline.Reports;

namespace Plumbline.Documents.Data;

/// <summary>The descriptor <c>datapackage.json</c> (Data Package standard, version 2.0). Titles and descriptions are English, with the Welsh beside them in
/// <c>title_cy</c> and <c>description_cy</c>.</summary>
internal static class DataPackage
{
    private static readonly Dictionary<string, (string Format, string MediaType)> Kinds = new()
    {
        [".csv"] = ("csv", "text/csv"),
        [".json"] = ("json", "application/json"),
        [".yaml"] = ("yaml", "application/yaml"),
        [".ods"] = ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    };

    public static byte[] Of(PublishedData data, IReadOnlyList<Sheet> sheets, IReadOnlyList<ReportFile> files) => DataJson.Written(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("name", data.Id);
        Both(json, "title", data.Title);
        Both(json, "description", DataWords.Description(data));
        json.WriteString("created", data.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", data.Publisher.English);
        json.WriteStartArray("roles");
        json.WriteStringValue("publisher");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("resources");
        foreach (var file in files)
        {
            Resource(json, file, sheets.FirstOrDefault(sheet => sheet.File == file.Path));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Resource(Utf8JsonWriter json, ReportFile file, Sheet? sheet)
    {
        var ending = Path.GetExtension(file.Path);
        json.WriteStartObject();
        json.WriteString("name", sheet?.Name ?? file.Path.Replace('.', '-'));
        json.WriteString("path", file.Path);
        if (sheet is not null)
        {
            json.WriteString("type", "table");
            Both(json, "title", sheet.Title);
            Both(json, "description", sheet.Description);
        }

        json.WriteString("format", Kinds[ending].Format);
        json.WriteString("mediatype", Kinds[ending].MediaType);
        if (ending != ".ods")
        {
            json.WriteString("encoding", "utf-8");
        }

        json.WriteNumber("bytes", file.Content.Length);
        json.WriteString("hash", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)));
        if (sheet is not null)
        {
            Schema(json, sheet);
        }

        json.WriteEndObject();
    }

    private static void Schema(Utf8JsonWriter json, Sheet sheet)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in sheet.Columns)
        {
            Field(json, column);
        }

        json.WriteEndArray();
        Missing(json, sheet);
        Texts(json, "primaryKey", sheet.Key);
        if (sheet.ForeignKeys.Count > 0)
        {
            json.WriteStartArray("foreignKeys");
            foreach (var key in sheet.ForeignKeys)
            {
                json.WriteStartObject();
                Texts(json, "fields", [key.Column]);
                json.WriteStartObject("reference");
                json.WriteString("resource", key.Sheet);
                Texts(json, "fields", [key.There]);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, Column column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type);
        Both(json, "title", column.Title);
        Both(json, "description", column.Meaning);
        if (column.Categories.Count > 0)
        {
            json.WriteStartArray("categories");
            foreach (var category in column.Categories)
            {
                json.WriteStartObject();
                json.WriteString("value", category.Value);
                json.WriteString("label", category.Label.English);
                json.WriteString("label_cy", category.Label.In(Language.Welsh));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteBoolean("categoriesOrdered", column.IsOrdered);
        }

        if (column.IsRequired)
        {
            json.WriteStartObject("constraints");
            json.WriteBoolean("required", true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Missing(Utf8JsonWriter json, Sheet sheet)
    {
        json.WriteStartArray("missingValues");
        Mark("", new LocalText("Nothing", "Dim"));
        if (sheet.Columns.Any(column => column.Type != "string"))
        {
            Mark(Cell.WithheldMark, SheetWords.Withheld);
        }

        Mark(Cell.NotApplicableMark, SheetWords.NoNumber);
        json.WriteEndArray();

        void Mark(string value, LocalText label)
        {
            json.WriteStartObject();
            json.WriteString("value", value);
            json.WriteString("label", label.English);
            json.WriteString("label_cy", label.In(Language.Welsh));
            json.WriteEndObject();
        }
    }

    private static void Both(Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteString(name, text.English);
        json.WriteString(name + "_cy", text.In(Language.Welsh));
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
