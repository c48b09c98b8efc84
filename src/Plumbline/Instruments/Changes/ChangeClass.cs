namespace Plumbline.Instruments.Changes;

/// <summary>What a change of an instrument means for cases that were judged before it.</summary>
public enum ChangeClass
{
    /// <summary>The same answers give the same scores, and nobody has to do anything.</summary>
    Safe,

    /// <summary>Earlier answers can be carried over once a person has said how.</summary>
    NeedsMapping,

    /// <summary>With the same answers a score means something else or cannot be had: earlier cases stay on the earlier version.</summary>
    Breaking,
}
