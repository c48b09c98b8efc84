using System.Globalization;
using Microsoft.AspNetCore.Http;
using Plumbline.Findings;
using Plumbline.Workspace.Reports.Recommendations;

namespace Plumbline.Web.Features.Reports.Recommendations;

/// <summary>One recommendation as its fields hold it.</summary>
/// <param name="Id">Empty for a new one.</param>
internal sealed record RecommendationLine(string Id, string English, string Welsh, string OwnerEnglish, string OwnerWelsh, IReadOnlyList<string> Criteria,
    string Questions, string Place)
{
    public static RecommendationLine Blank { get; } = new("", "", "", "", "", [], "", "");

    public bool IsRemoved { get; init; }

    public static RecommendationLine Of(Recommendation kept, int number) => new(
        kept.Id,
        kept.Text.English,
        kept.Text.Welsh ?? "",
        kept.Owner.English,
        kept.Owner.Welsh ?? "",
        kept.Criteria,
        string.Join(' ', kept.Questions),
        (number + 1).ToString(CultureInfo.InvariantCulture));

    public static RecommendationLine Sent(IFormCollection form, int number)
    {
        return new RecommendationLine(
            Of("Id"), Of("Text"), Of("Welsh"), Of("Owner"), Of("OwnerWelsh"), [.. form[Field("Criteria", number)].OfType<string>()], Of("Questions"),
                Of("Place"))
        {
            IsRemoved = Of("Remove") == "true",
        };

        string Of(string name) => form[Field(name, number)].ToString();
    }

    public static string Field(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");

    public SentRecommendation AsSent() => IsRemoved
        ? new SentRecommendation(Id, new LocalText(""), new LocalText(""), [], "", null)
        : new SentRecommendation(
            Id.Length > 0 ? Id : null,
            new LocalText(English, Welsh),
            new LocalText(OwnerEnglish, OwnerWelsh),
            Criteria,
            Questions,
            int.TryParse(Place, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null);
}
