using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Publications;

/// <summary>How editions are kept; one that is opened again before its release goes.</summary>
internal sealed class KeptEditionTable : IEntityTypeConfiguration<KeptEdition>
{
    public void Configure(EntityTypeBuilder<KeptEdition> builder)
    {
        builder.ToTable("editions").HasKey(edition => new { edition.InspectionId, edition.Number });
        builder.Property(edition => edition.InspectionId).HasMaxLength(100);
        builder.Property(edition => edition.Number).ValueGeneratedNever();
        builder.Property(edition => edition.Fingerprint).HasMaxLength(64);
        builder.Property(edition => edition.ChangeEnglish).HasMaxLength(5000);
        builder.Property(edition => edition.ChangeWelsh).HasMaxLength(5000);
        builder.Property(edition => edition.FinishedBy).HasMaxLength(100);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(edition => edition.InspectionId);
    }
}
