namespace Plumbline.Files;

/// <summary>Something that is read while other files are being read. Its faults are told only when it is asked for, so that they stand in the same order every
/// time.</summary>
internal sealed class Alongside<T>
{
    private readonly Faults refusals = [];
    private readonly Task<T> reading;

    /// <summary>Begins the reading.</summary>
    public Alongside(Func<ICollection<Refusal>, T> read) => reading = Task.Run(() => read(refusals));

    /// <summary>What was read, waiting for its end, with its faults added to the others.</summary>
    public T Finish(Faults others)
    {
        var read = reading.GetAwaiter().GetResult();
        others.AddRange(refusals);
        return read;
    }
}
