using System.Globalization;

namespace Plumbline.Instruments.AnswerTypes;

/// <summary>A day of the calendar, written 2011-12-05; a page asks for day, month and year.</summary>
internal sealed class DateType() : AnswerType("date")
{
    private static readonly LocalText NoDay = new("\"{0}\" is no day; a day is written 2011-12-05",
        "Nid yw \"{0}\" yn ddyddiad; ysgrifennir dyddiad fel 2011-12-05");

    public override bool HoldsDays => true;

    public override AnswerSummary Summary => AnswerSummary.Days;

    public override Result<TypedAnswer> Read(string text, IReadOnlyList<Choice> choices) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Result.Of<TypedAnswer>(new TypedAnswer.OnDay(day))
            : Refuse("not-a-day", NoDay, text);
}
