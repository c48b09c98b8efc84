namespace Plumbline.Publications;

/// <summary>How many points the service made, by what became of them.</summary>
public sealed record AccuracyCounts(int Open, int Accepted, int NotAccepted)
{
    private static readonly LocalText Unanswered = new(
        "{0} of the service’s points are not answered yet; answer every one before the report is final",
        "nid atebwyd {0} o bwyntiau’r gwasanaeth eto; atebwch bob un cyn i’r adroddiad fod yn derfynol");

    public int All => Open + Accepted + NotAccepted;

    public static AccuracyCounts Of(IReadOnlyCollection<AccuracyPoint> points) => new(
        points.Count(point => point.State == PointState.Open),
        points.Count(point => point.State == PointState.Accepted),
        points.Count(point => point.State == PointState.NotAccepted));

    /// <summary>Why the report cannot be final yet; empty when it can.</summary>
    public IEnumerable<Refusal> FaultsOfFinishing()
    {
        if (Open > 0)
        {
            yield return Refusal.Of("points-not-answered", Unanswered, Open);
        }
    }
}
