namespace Plumbline.Voices;

/// <summary>One respondent's answer to one question. Nobody has to answer, so each question has a base of its own.</summary>
/// <param name="Respondent">A number that leads to no person and to no case.</param>
public sealed record Response(string Respondent, string Question, bool Yes);
