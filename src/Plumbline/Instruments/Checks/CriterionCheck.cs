namespace Plumbline.Instruments.Checks;

/// <summary>How many questions of each kind one criterion has; the profile of the case is a line without a criterion.</summary>
/// <param name="KeyQuestions">Scored questions that feed a headline theme.</param>
public sealed record CriterionCheck(string? Criterion, string Title, int Scored, int KeyQuestions, int Routing, int Descriptive)
{
    public int Questions => Scored + Routing + Descriptive;
}
