using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Plumbline.Bench.Web;

/// <summary>The form of a case as a browser would send it from a page: every hidden and typed field, and the answers that are chosen.</summary>
/// <param name="Revision">That the page was made from.</param>
internal sealed partial record CaseForm(int Revision, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public int Answers => Fields.Count(sent => sent.Key.StartsWith("a.", StringComparison.Ordinal));

    public static CaseForm In(string page)
    {
        var form = page[page.LastIndexOf("<form", page.IndexOf("data-case-form", StringComparison.Ordinal), StringComparison.Ordinal)..];
        var fields = Input().Matches(form[..form.IndexOf("</form>", StringComparison.Ordinal)])
            .Select(tag => Attribute().Matches(tag.Value).ToDictionary(found => found.Groups[1].Value, found => WebUtility.HtmlDecode(found.Groups[2].Value)))
            .Where(input => input.ContainsKey("name") && (input.GetValueOrDefault("type") is not ("radio" or "checkbox") || input.ContainsKey("checked")))
            .Select(input => KeyValuePair.Create(input["name"], input.GetValueOrDefault("value", "")))
            .ToList();
        return new CaseForm(int.Parse(fields.Single(field => field.Key == "revision").Value), [.. fields.Where(field => field.Key != "revision")]);
    }

    /// <summary>The form with other answers chosen, as it goes over the wire, but for the revision.</summary>
    public byte[] With(IReadOnlyDictionary<string, string> answers) => Encoding.ASCII.GetBytes(string.Join('&', Fields.Select(field =>
        $"{WebUtility.UrlEncode(field.Key)}="
            + WebUtility.UrlEncode(
                field.Key.StartsWith("a.", StringComparison.Ordinal) && answers.TryGetValue(field.Key[2..], out var answer) ? answer : field.Value))));

    [GeneratedRegex("<input [^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("([a-z-]+)(?:=\"([^\"]*)\")?")]
    private static partial Regex Attribute();
}
