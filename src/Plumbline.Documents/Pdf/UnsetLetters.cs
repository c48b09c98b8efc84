using System.Text.Json;
using Plumbline.Reports.Letters;

namespace Plumbline.Documents.Pdf;

/// <summary>Letters of a report that the carried fonts lack, whatever text they came from: an instrument, a name, a place.</summary>
internal static class UnsetLetters
{
    private const int Around = 30;

    /// <param name="json">The report as the template reads it.</param>
    public static IReadOnlyList<Refusal> In(ReadOnlySpan<byte> json)
    {
        var found = new List<Refusal>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String && reader.GetString() is { } text)
            {
                found.AddRange(CarriedLetters.Missing(text).Select(missing => Refused(text, missing.Offset, CarriedLetters.Refused(missing.Letter, null))));
            }
        }

        return found;
    }

    private static Refusal Refused(string text, int offset, Refusal refusal) =>
        refusal with { Message = $"{refusal.Message}, in \"{text[Math.Max(0, offset - Around)..Math.Min(text.Length, offset + Around)]}\"" };
}
