// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/exchange/exportrecord.h"
#include "core/loyalty/couponslip.h"
#include "core/loyalty/donations.h"
#include "core/loyalty/membercard.h"
#include "core/loyalty/memberstatement.h"
#include "core/loyalty/receipt.h"
#include "ui/base/paperpages.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <functional>
#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace regulars {

class CommandRunner;
class Database;
class Dialogs;
class Formatting;
class MessageBar;
struct CardsToPrint;

/// What it works with; all of it must outlive it.
struct LoyaltyPrintServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    Dialogs &dialogs;
    MessageBar &messages;
    QWidget &window;
};

/// Prints what the loyalty programme and the counter hand over, and writes it to PDF files. Printers are asked for, and
/// their paper decides what comes out: a roll or a sheet, one card or ten. Everything but a receipt, which is the customer's
/// own, is an export: it needs the right, before a file is asked for, and is noted. Pages are painted in the background;
/// going away waits for those that are being painted. GUI thread only.
class LoyaltyPrints final : public QObject
{
    Q_OBJECT

public:
    explicit LoyaltyPrints(const LoyaltyPrintServices &services, QObject *parent = nullptr);

    /// More cards or statements are not printed at once.
    static constexpr int mostPapers = 500;
    static constexpr int mostCoupons = 1'000;

    /// Says what would be printed, and asks where to. Says so instead where there is nothing.
    void offerCards(const QList<CustomerId> &customers);
    void offerStatements(const QList<CustomerId> &customers);

    /// The cards of those who are members; who has no card number gets the next one. Who may not give out as many numbers as
    /// that takes, prints those that have one.
    void printCards(const QList<CustomerId> &customers);
    /// One card is a page of its size, several are sheets to be cut.
    void saveCards(const QList<CustomerId> &customers);

    /// Of those who have points or a tier. Local days, both included; one that is not valid is no limit.
    void printStatements(const QList<CustomerId> &customers, QDate from = {}, QDate until = {});
    void saveStatements(const QList<CustomerId> &customers, QDate from = {}, QDate until = {});
    /// Puts it into the clipboard as plain text, for a mail.
    void copyStatement(CustomerId customer, QDate from = {}, QDate until = {});

    void printReceipt(OrderId order);
    void printReceipt(ReturnId goods);
    /// One that knows more than what is recorded: what the sale has just earned.
    void printReceipt(const Receipt &receipt);
    /// For a mail: A4 or Letter.
    void saveReceipt(OrderId order);
    void saveReceipt(ReturnId goods);

    /// `rows` of two on a page: see CouponPrint. At most mostCoupons.
    void printCoupons(const QList<CouponSlip> &coupons, int rows);
    void saveCoupons(const QList<CouponSlip> &coupons, int rows);
    /// Puts the codes into the clipboard, a code a line.
    void copyCodes(const QList<CouponSlip> &coupons);

    /// Shows what members gave to causes, by year, and offers it on paper and as a file.
    void offerDonations();
    void printDonations(const DonationYear &donations);
    void saveDonations(const DonationYear &donations);
    /// As a table for spreadsheets.
    void saveDonationTable(const DonationYear &donations);

private:
    /// Pages for a paper in points, and as what they leave the program. The pages are made on any thread, and the formatting
    /// is that thread's own.
    struct Job
    {
        QString title;
        std::function<PaperPages(const QSizeF &, const Formatting &)> pages;
        std::optional<ExportRecord> record; ///< nothing: it is no export
        QByteArray table{};                 ///< a CSV file, which is saved instead of pages; empty: none
    };

    template<typename T>
    void with(const QFuture<Result<T>> &read, const std::function<void(const T &)> &use);
    using Cards = QList<MemberCard>;
    using Statements = QList<MemberStatement>;
    /// Those that can be printed; says why where there are none.
    void withCards(const QList<CustomerId> &customers, const std::function<void(const CardsToPrint &)> &use);
    /// Those of members, each with a number.
    void withNumberedCards(const QList<CustomerId> &customers, const std::function<void(const Cards &)> &use);
    /// Those that tell anything; says so where there are none.
    void withStatements(const QList<CustomerId> &customers, QDate from, QDate until,
                        const std::function<void(const Statements &)> &use);
    template<typename T>
    [[nodiscard]] bool areTooMany(const QList<T> &things, int most = mostPapers);
    [[nodiscard]] Job cardsJob(const Cards &cards) const;
    [[nodiscard]] Job statementsJob(const Statements &statements) const;
    [[nodiscard]] Job couponsJob(const QList<CouponSlip> &coupons, int rows) const;
    [[nodiscard]] Job donationsJob(const DonationYear &donations) const;
    void print(const Job &job);
    void paint(const std::shared_ptr<QPrinter> &printer, const Job &job);
    void save(const Job &job, const QSizeF &paper);
    void askForFile(const Job &job, const QSizeF &paper);
    void copy(const QString &text, ExportRecord record);
    void write(const QString &file, const Job &job, const QSizeF &paper);
    void saveReceipt(const Receipt &receipt);
    void showError(const Error &error);
    void say(const QString &sentence);
    [[nodiscard]] static QString sayingWithout(int members);

    LoyaltyPrintServices m_services;
    QThreadPool m_makers; ///< of pages
};

} // namespace regulars
