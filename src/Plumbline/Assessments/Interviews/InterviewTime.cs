namespace Plumbline.Assessments.Interviews;

/// <summary>When an interview is held: on one day, and on no other.</summary>
/// <param name="Starts">To the minute.</param>
/// <param name="Minutes">How long it lasts.</param>
public sealed record InterviewTime(DateOnly Day, TimeOnly Starts, int Minutes)
{
    public const int Shortest = 10;

    public const int Longest = 240;

    private const int MinutesOfDay = 24 * 60;

    public TimeOnly Ends => Starts.AddMinutes(Minutes);

    /// <summary>Whether it is over before the day is.</summary>
    public bool EndsOnItsDay => Until < MinutesOfDay;

    private int From => (Starts.Hour * 60) + Starts.Minute;

    private int Until => From + Minutes;

    /// <summary>Whether nobody could be at both from beginning to end; what begins as the other ends can be reached.</summary>
    public bool Overlaps(InterviewTime other) => Day == other.Day && From < other.Until && other.From < Until;
}
