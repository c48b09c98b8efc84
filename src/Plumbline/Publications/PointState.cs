namespace Plumbline.Publications;

/// <summary>What became of a point that the service made.</summary>
public enum PointState
{
    Open,
    Accepted,
    NotAccepted,
}
