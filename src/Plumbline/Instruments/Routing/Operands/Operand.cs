using System.Globalization;

namespace Plumbline.Instruments.Routing.Operands;

/// <summary>What stands on one side of a comparison.</summary>
internal abstract record Operand
{
    private Operand()
    {
    }

    /// <summary>A question or a field of the profile.</summary>
    public sealed record Named(string Name, int Column) : Operand
    {
        public override string ToString() => "${" + Name + "}";
    }

    public sealed record Text(string Value) : Operand
    {
        public override string ToString() => $"'{Value}'";
    }

    public sealed record Number(decimal Value) : Operand
    {
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    public sealed record Day(DateOnly Value) : Operand
    {
        public override string ToString() => $"date('{Value:yyyy-MM-dd}')";
    }

    /// <summary>The first of two that is not blank.</summary>
    public sealed record FirstOf(Operand First, Operand Otherwise) : Operand
    {
        public override string ToString() => $"coalesce({First}, {Otherwise})";
    }

    /// <summary>How many choices were chosen.</summary>
    public sealed record Chosen(Named Of) : Operand
    {
        public override string ToString() => $"count-selected({Of})";
    }

    /// <summary>How long an answer is; only whether it is blank can be asked.</summary>
    public sealed record Length(Named Of) : Operand
    {
        public override string ToString() => $"string-length({Of})";
    }
}
