namespace Plumbline.Web.Features.Samples;

/// <summary>What the pages of the sample say.</summary>
internal static class SampleWords
{
    public static readonly LocalText Title = new("Sample", "Sampl");
}
