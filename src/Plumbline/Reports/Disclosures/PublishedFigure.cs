using Plumbline.Instruments;

namespace Plumbline.Reports.Disclosures;

/// <summary>One question in one population, as published.</summary>
/// <param name="Population">A phase of the instrument, or all.</param>
public sealed record PublishedFigure(Question Question, string Population, PublishedTally Tally);
