using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;

namespace Plumbline.Web.Features.Assessments;

/// <summary>The third record of a case, which settles what two readers found.</summary>
[Allow(Act.ReadCases, Act.AdjudicateCases)]
public sealed class AdjudicationPage(ReadingDesk desk) : ReadingPage(desk, Purpose.Adjudicated);
