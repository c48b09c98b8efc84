using Plumbline.Instruments;

namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>Answers by one letter each.</summary>
public static class AnswerLetters
{
    private const string All = "-ynaug";

    public static char Of(Answer answer) => All[(int)answer];

    public static Answer? Read(char letter) => All.IndexOf(letter, StringComparison.Ordinal) is var found and >= 0 ? (Answer)found : null;
}
