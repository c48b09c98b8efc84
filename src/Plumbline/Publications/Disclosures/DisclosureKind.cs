namespace Plumbline.Publications.Disclosures;

/// <summary>What a release could give away of a child.</summary>
public enum DisclosureKind
{
    /// <summary>A count is printed that is below the smallest.</summary>
    SmallCount,

    /// <summary>A withheld count follows exactly from what is printed, in this edition and those before it.</summary>
    Follows,

    /// <summary>A withheld count can be told within three.</summary>
    Near,

    /// <summary>One format prints what another withholds.</summary>
    Slip,

    /// <summary>Two editions differ by so little that the difference tells of a few children.</summary>
    Difference,

    /// <summary>A score rests on a few cases, or on one more than on all others.</summary>
    Dominance,

    /// <summary>A text names somebody, or something by which a child is known.</summary>
    Name,

    /// <summary>A text says so much of a child that only a few of the cases fit.</summary>
    ThinContext,

    /// <summary>The benchmark stands on so few areas that one can be taken from the others.</summary>
    ThinBenchmark,
}
