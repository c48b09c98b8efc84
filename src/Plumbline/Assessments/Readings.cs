using Plumbline.Instruments;

namespace Plumbline.Assessments;

/// <summary>All cases of one inspection as they were read with one version of the instrument.</summary>
public sealed record Readings(Instrument Instrument, IReadOnlyList<CaseAssessment> Cases)
{
    /// <summary>The cases of a population, in the order of the file.</summary>
    public IEnumerable<CaseAssessment> Of(string phase) => phase == Phase.All ? Cases : Cases.Where(read => read.IsIn(phase));
}
