using System.Diagnostics.CodeAnalysis;

namespace Plumbline;

/// <summary>Either a value that is whole, or every reason why there is none.</summary>
public sealed class Result<T>
{
    private readonly T? value;

    internal Result(T? value, IReadOnlyList<Refusal> refusals)
    {
        this.value = value;
        Refusals = refusals;
    }

    /// <summary>Every reason, in the order in which a reader meets them; empty when there is a value.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    public bool IsRefused => Refusals.Count > 0;

    /// <summary>The value. Asking a refused result for it is a fault of the program, not of its user.</summary>
    public T Value => IsRefused
        ? throw new InvalidOperationException("There is no value: " + string.Join(" | ", Refusals))
        : value!;

    public bool TryGet([MaybeNullWhen(false)] out T found)
    {
        found = value;
        return !IsRefused;
    }

    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => IsRefused ? Result.Refused<TNext>(Refusals) : next(Value);
}

/// <summary>Makes results.</summary>
public static class Result
{
    public static Result<T> Of<T>(T value) => new(value, []);

    public static Result<T> Refused<T>(params IReadOnlyList<Refusal> refusals) => refusals.Count == 0
        ? throw new ArgumentException("A refusal needs a reason.", nameof(refusals))
        : new(default, refusals);

    /// <summary>The value if nothing was refused on the way, otherwise every refusal.</summary>
    public static Result<T> From<T>(IReadOnlyList<Refusal> refusals, Func<T> value) => refusals.Count > 0 ? Refused<T>(refusals) : Of(value());
}
