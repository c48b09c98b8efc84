namespace Plumbline.Assessments.Interviews;

/// <summary>Who would have to be in two places at once.</summary>
public enum ClashOf
{
    Practitioner,

    Reader,
}
