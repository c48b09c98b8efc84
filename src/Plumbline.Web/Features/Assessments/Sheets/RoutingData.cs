using System.Globalization;
using System.Text.Json.Nodes;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Routing;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>
/// The routing of one case as data beside its form, so that the script of the page opens and closes questions at once. It is read by
/// <c>routing.js</c>, which judges nothing else: what the server answers stands.
/// </summary>
public sealed record RoutingData(RoutingOfCase Routing, Instrument Instrument) : Component
{
    /// <summary>What the answers of other types were when the page was made, by the place of their question.</summary>
    public IReadOnlyDictionary<int, string> Texts { get; init; } = new Dictionary<int, string>();

    public override void Write(Markup to) =>
        to.Written("<script type=\"application/json\" data-routing>").Written(ToJson().ToJsonString()).Written("</script>");

    internal static RoutingData Of(Sheet sheet) => new(sheet.Routing, sheet.Instrument) { Texts = sheet.Assessment.Texts };

    /// <summary>
    /// <c>asked</c>: place and name of judgements that are asked about; <c>typed</c>: place, name, type, what stands, and whether the page may read a new
    /// answer by itself; <c>rules</c>: place, name and condition, each after all that it depends on.
    /// </summary>
    public JsonObject ToJson()
    {
        var asked = Routing.Rules.SelectMany(rule => rule.When.Names).Select(term => Instrument.IndexOf(term.Name)).Distinct().Order().ToList();
        return new JsonObject
        {
            ["asked"] = Array(asked.Where(place => Instrument.TypedAt(place) is null).Select(place => Array([place, NameOf(place)]))),
            ["typed"] = Array(asked.Where(place => Instrument.TypedAt(place) is not null).Select(place => Array(
                [place, NameOf(place), Instrument.Questions[place].Type.Word, Texts.GetValueOrDefault(place, ""), IsReadHere(place)]))),
            ["rules"] = Array(Routing.Rules.Select(rule => Array([rule.Question, NameOf(rule.Question), Of(rule.When)]))),
        };
    }

    private string NameOf(int place) => Instrument.Questions[place].Name;

    /// <summary>
    /// Whether the page can tell what an answer is without asking: what must meet more than its type, and what can be typed in several ways, it cannot.
    /// </summary>
    private bool IsReadHere(int place) => Instrument.Questions[place] is { Constraint: null } question
        && (question.Type.HasChoices || question.Type == KnownTypes.WholeNumber || question.Type == KnownTypes.Date);

    private JsonArray Of(Condition condition) => condition switch
    {
        Condition.Term term when Instrument.IndexOf(term.Name) is var place =>
            Instrument.TypedAt(place) is null ? OfJudgement(term, place) : OfTyped(term, place),
        Condition.All all => Array([(JsonNode)"all", .. all.Parts.Select(Of)]),
        Condition.Any any => Array([(JsonNode)"any", .. any.Parts.Select(Of)]),
        Condition.Not not => Array(["not", Of(not.Part)]),
        _ => Array([condition is Condition.Fixed { Holds: true } ? "all" : "any"]),
    };

    private static JsonArray OfJudgement(Condition.Term term, int place) => term switch
    {
        Condition.Asked { Value: "" } asked => Array(["blank", place, asked.Negated]),
        Condition.Asked asked => Array(["is", place, AnswerLetters.Of(Answers.FromCode(asked.Value) ?? Answer.Missing).ToString(), asked.Negated]),
        Condition.Chosen chosen => Array(["one", place, chosen.Comparison.Sign(), Number(chosen.Number)]),
        _ => Array(["any"]),
    };

    private static JsonArray OfTyped(Condition.Term term, int place) => term switch
    {
        Condition.Asked { Value: "" } asked => Array(["blank", place, asked.Negated]),
        Condition.Asked asked => Array(["has", place, asked.Value, asked.IsAmong, asked.Negated]),
        Condition.Compared compared => Array(["number", place, compared.Comparison.Sign(), Number(compared.Number)]),
        Condition.Dated dated => Array(["day", place, dated.Comparison.Sign(), dated.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]),
        Condition.Chosen chosen => Array(["count", place, chosen.Comparison.Sign(), Number(chosen.Number)]),
        _ => throw new InvalidOperationException($"No data for {term}."),
    };

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static JsonArray Array(params IEnumerable<JsonNode> nodes) => new([.. nodes]);
}
