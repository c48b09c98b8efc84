namespace Plumbline.Web.Features.Reports.Recommendations;

/// <summary>What the page of recommendations says.</summary>
internal static class RecommendationWords
{
    public static readonly LocalText Title = new("Recommendations", "Argymhellion");

    public static readonly LocalText What = new(
        "What should happen in a higher proportion of cases, who answers for it, and the findings behind it. They are printed in the order of their numbers.",
        "Beth ddylai ddigwydd mewn cyfran uwch o achosion, pwy sy’n atebol amdano, a’r canfyddiadau sy’n sail iddo. Fe’u hargreffir yn nhrefn eu rhifau.");

    public static readonly LocalText Numbered = new("Recommendation {0}", "Argymhelliad {0}");

    public static readonly LocalText New = new("A new recommendation", "Argymhelliad newydd");

    public static readonly LocalText English = new("What should change, in English", "Beth ddylai newid, yn Saesneg");

    public static readonly LocalText Welsh = new("What should change, in Welsh", "Beth ddylai newid, yn Gymraeg");

    public static readonly LocalText OwnerEnglish = new("Who answers for it, in English", "Pwy sy’n atebol amdano, yn Saesneg");

    public static readonly LocalText OwnerWelsh = new("Who answers for it, in Welsh", "Pwy sy’n atebol amdano, yn Gymraeg");

    public static readonly LocalText Criteria = new("Criteria that it answers", "Meini prawf y mae’n eu hateb");

    public static readonly LocalText Questions = new("Questions that it answers", "Cwestiynau y mae’n eu hateb");

    public static readonly LocalText QuestionsHint = new("Their ids, with spaces between, such as q12_assess_quality",
        "Eu dynodyddion, gyda bylchau rhyngddynt, fel q12_assess_quality");

    public static readonly LocalText Place = new("Number in the report", "Rhif yn yr adroddiad");

    public static readonly LocalText Remove = new("Take it out of the report", "Ei dynnu o’r adroddiad");

    public static readonly LocalText Save = new("Save the recommendations", "Cadw’r argymhellion");

    public static readonly LocalText Saved = new("Saved.", "Wedi’u cadw.");
}
