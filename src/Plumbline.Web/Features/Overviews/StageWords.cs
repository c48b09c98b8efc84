using Plumbline.Inspections.Steps;

namespace Plumbline.Web.Features.Overviews;

/// <summary>The stages of an inspection in words.</summary>
internal static class StageWords
{
    public static readonly LocalText NotAnnounced = new("Not announced yet", "Heb hysbysu’r ardal eto");

    public static readonly LocalText Announced = new("Announced", "Yr ardal wedi’i hysbysu");

    public static readonly LocalText CaseloadIn = new("Caseload taken in", "Llwyth achosion wedi’i fewnforio");

    public static readonly LocalText SampleDrawn = new("Sample drawn", "Sampl wedi’i thynnu");

    public static readonly LocalText Reading = new("Cases being read", "Achosion yn cael eu darllen");

    public static readonly LocalText SignedOff = new("All cases signed off", "Pob achos wedi’i gymeradwyo");

    public static readonly LocalText ReportBuilt = new("Report built", "Adroddiad wedi’i lunio");

    public static readonly LocalText Published = new("Published", "Adroddiad wedi’i gyhoeddi");

    public static readonly LocalText Improving = new("Improving", "Gwella");

    public static LocalText Of(InspectionStage stage) => stage switch
    {
        InspectionStage.Announced => Announced,
        InspectionStage.CaseloadIn => CaseloadIn,
        InspectionStage.SampleDrawn => SampleDrawn,
        InspectionStage.Reading => Reading,
        InspectionStage.SignedOff => SignedOff,
        InspectionStage.ReportBuilt => ReportBuilt,
        InspectionStage.Published => Published,
        InspectionStage.Improving => Improving,
        _ => NotAnnounced,
    };
}
