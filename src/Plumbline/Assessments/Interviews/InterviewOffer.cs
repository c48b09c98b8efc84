namespace Plumbline.Assessments.Interviews;

/// <summary>A time that the inspected service offers for an interview about one of some cases.</summary>
/// <param name="Practitioner">The service's own code for who would be interviewed; never a name.</param>
/// <param name="Cases">The cases that it could be about, by pseudonym.</param>
/// <param name="Room">Where it would be; null for an interview by video.</param>
public sealed record InterviewOffer(string Practitioner, IReadOnlyList<string> Cases, InterviewTime Time, string? Room)
{
    public bool IsByVideo => Room is null;
}
