namespace Plumbline.Voices;

/// <summary>One question of a questionnaire, answered yes or no.</summary>
public sealed record QuestionnaireQuestion(string Name, LocalText Label);
