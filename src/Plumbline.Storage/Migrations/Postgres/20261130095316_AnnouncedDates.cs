using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Plumbline.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AnnouncedDates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "announced_dates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false, collation: "C"),
                    area_english = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    area_welsh = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    first_on = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false, collation: "C"),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_announced_dates", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "announced_date_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    date_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true, collation: "C"),
                    why_english = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    why_welsh = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_announced_date_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_announced_date_changes_announced_dates_date_id",
                        column: x => x.date_id,
                        principalTable: "announced_dates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_announced_date_changes_date_id",
                table: "announced_date_changes",
                column: "date_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "announced_date_changes");

            migrationBuilder.DropTable(
                name: "announced_dates");
        }
    }
}
