using System.Text.Encodings.Web;
using System.Text.Json;
using Plumbline.Reports.Blocks;

namespace Plumbline.Documents.Pdf;

/// <summary>A whole document as the JSON that the template reads.</summary>
internal static class TypstJson
{
    public static byte[] Of(Document document)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("language", document.Language.Code());
            json.WriteString("title", document.Title);
            json.WriteString("leaflet", document.Leaflet?.Code());
            json.WriteStartObject("date");
            json.WriteNumber("year", document.Cover.Date.Year);
            json.WriteNumber("month", document.Cover.Date.Month);
            json.WriteNumber("day", document.Cover.Date.Day);
            json.WriteEndObject();
            WriteCover(json, document.Cover);
            WriteLabels(json, document.Language);
            json.WriteStartArray("body");
            var blocks = new TypstBlocks(json, document.Language);
            foreach (var block in document.Body)
            {
                block.WriteTo(blocks);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteCover(Utf8JsonWriter json, Cover cover)
    {
        json.WriteStartObject("cover");
        json.WriteString("programme", cover.Programme);
        json.WriteString("title", cover.Title);
        json.WriteString("area", cover.Area);
        json.WriteString("publisher", cover.Publisher);
        json.WriteString("published", cover.Published);
        if (cover.Isbn is { } isbn)
        {
            json.WriteString("isbn", isbn);
        }

        if (cover.Notice is { } notice)
        {
            json.WriteString("notice", notice);
            json.WriteString("page-notice", cover.PageNotice);
        }

        json.WriteEndObject();
    }

    private static void WriteLabels(Utf8JsonWriter json, Language language)
    {
        (string Name, LocalText Text)[] labels =
        [
            ("contents", Wording.Contents), ("page", Wording.PageOf), ("statement", Wording.Statement),
            ("population", Wording.Population), ("result", Wording.Result), ("answers", Wording.Answers),
        ];
        json.WriteStartObject("labels");
        foreach (var (name, text) in labels)
        {
            json.WriteString(name, text.In(language));
        }

        json.WriteEndObject();
    }
}
