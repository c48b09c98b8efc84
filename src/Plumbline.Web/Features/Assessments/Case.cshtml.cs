using Plumbline.Assessments;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;

namespace Plumbline.Web.Features.Assessments;

/// <summary>The first reading of a case, whose judgements count.</summary>
[Allow(Act.ReadCases, Act.JudgeCases)]
public sealed class CasePage(ReadingDesk desk) : ReadingPage(desk, Purpose.First);
