using System.Globalization;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Samples;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Samples;

/// <summary>The fields and values of a profile in the words of the instrument.</summary>
internal static class ProfileSpeech
{
    public static string FieldIn(this Speech say, Instrument instrument, string field) =>
        instrument.Profile.FirstOrDefault(known => known.Name == field) is { } found ? say[found.Label] : field.Replace('_', ' ');

    public static string ValueIn(this Speech say, Instrument instrument, string field, string value) =>
        value == MarginComparison.NotRecorded ? say[DesignPageWords.NotRecorded]
        : ProfileValues.LabelOf(instrument, field, value) is { } label ? say[label] : value;

    public static string Decimal(double number, string format = "0.00") => number.ToString(format, CultureInfo.InvariantCulture);
}
