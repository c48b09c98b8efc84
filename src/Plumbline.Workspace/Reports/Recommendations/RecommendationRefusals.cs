using System.Globalization;

namespace Plumbline.Workspace.Reports.Recommendations;

/// <summary>What recommendations are refused for; the subject is the field, with the number of the recommendation from 0.</summary>
internal static class RecommendationRefusals
{
    private static readonly LocalText MissingText = new("say in English what should change", "dywedwch yn Saesneg beth ddylai newid");

    private static readonly LocalText MissingOwner = new("say in English which post answers for it", "dywedwch yn Saesneg pa swydd sy’n atebol amdano");

    private static readonly LocalText NoCriterion = new("choose the criteria that it answers", "dewiswch y meini prawf y mae’n eu hateb");

    private static readonly LocalText UnknownQuestion = new("there is no question {0}", "nid oes cwestiwn {0}");

    private static readonly LocalText MovedText = new(
        "somebody has changed the recommendations meanwhile: what you typed is shown here and replaces theirs when you save again",
        "mae rhywun wedi newid yr argymhellion yn y cyfamser – dangosir yr hyn a deipiwyd gennych yma, ac mae’n disodli eu rhai nhw pan gadwch eto");

    private static readonly LocalText LetterText = new("the report cannot print the letter {0}", "ni all yr adroddiad argraffu’r llythyren {0}");

    public static Refusal Text(int number) => Refusal.Of("value-missing", MissingText) with { Subject = Field(number, "Text") };

    public static Refusal Owner(int number) => Refusal.Of("value-missing", MissingOwner) with { Subject = Field(number, "Owner") };

    public static Refusal Criteria(int number) => Refusal.Of("no-criterion", NoCriterion) with { Subject = Field(number, "Criteria") };

    public static Refusal Question(int number, string question, string? near) =>
        Refusal.Of("unknown-question", UnknownQuestion, question) with { Subject = Field(number, "Questions"), Suggestion = near };

    public static Refusal Letter(int number, string letter) => Refusal.Of("letter-missing", LetterText, letter) with { Subject = Field(number, "Text") };

    public static Refusal TooLong(int number, int longest) => ActRefusals.TooLong(Field(number, "Text"), longest);

    public static Refusal Moved() => Refusal.Of("recommendations-moved", MovedText);

    private static string Field(int number, string name) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
}
