namespace Plumbline.Voices;

/// <summary>What the people whom the service works with are asked.</summary>
/// <param name="Id">Such as <c>children</c> or <c>victims</c>.</param>
public sealed record Questionnaire(string Id, LocalText Title, IReadOnlyList<QuestionnaireQuestion> Questions)
{
    public QuestionnaireQuestion? Find(string name) => Questions.FirstOrDefault(question => question.Name == name);
}
