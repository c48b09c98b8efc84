using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Ledger.Openings;

/// <summary>How the openings of cases are kept: apart from the audit trail, of which they would be the greater part.</summary>
internal sealed class KeptOpeningTable : IEntityTypeConfiguration<KeptOpening>
{
    public void Configure(EntityTypeBuilder<KeptOpening> builder)
    {
        builder.ToTable("case_openings").HasKey(opening => opening.Id);
        builder.Property(opening => opening.InspectionId).HasMaxLength(100);
        builder.Property(opening => opening.CaseId).HasMaxLength(100);
        builder.HasIndex(opening => new { opening.InspectionId, opening.CaseId });
        builder.HasIndex(opening => opening.At);
        builder.HasIndex(opening => new { opening.AccountId, opening.At });
    }
}
