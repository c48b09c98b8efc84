using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;

namespace Plumbline.Web.Features.Assessments;

/// <summary>The blind second reading of a case.</summary>
[Allow(Act.ReadCases, Act.ReadSecond)]
public sealed class SecondReadingPage(ReadingDesk desk) : ReadingPage(desk, Purpose.Second);
