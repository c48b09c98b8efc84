using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Inspections.Areas;

/// <summary>How the own areas of a workspace are kept.</summary>
internal sealed class KeptAreaTable : IEntityTypeConfiguration<KeptArea>
{
    public void Configure(EntityTypeBuilder<KeptArea> builder)
    {
        builder.ToTable("own_areas").HasKey(area => area.Id);
        builder.Property(area => area.Id).ValueGeneratedNever();
        builder.Property(area => area.English).HasMaxLength(200);
        builder.Property(area => area.Welsh).HasMaxLength(200);
    }
}
