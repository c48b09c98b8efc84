using System.Globalization;

namespace Plumbline.Instruments.AnswerTypes;

/// <summary>A time of day on the clock of 24 hours, to the minute.</summary>
internal sealed class TimeType() : AnswerType("time")
{
    private static readonly LocalText NoTime = new("\"{0}\" is no time of day; a time is written 09:30",
        "Nid yw \"{0}\" yn amser o’r dydd; ysgrifennir amser fel 09:30");

    public override Result<TypedAnswer> Read(string text, IReadOnlyList<Choice> choices) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? Result.Of<TypedAnswer>(new TypedAnswer.AtTime(time))
            : Refuse("not-a-time", NoTime, text);
}
