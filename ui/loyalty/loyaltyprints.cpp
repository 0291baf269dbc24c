// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/loyaltyprints.h"

#include "models/base/commandrunner.h"
#include "models/base/whendone.h"
#include "models/exchange/takeout.h"
#include "models/loyalty/cardcommands.h"
#include "models/loyalty/donationstatement.h"
#include "models/loyalty/membercards.h"
#include "models/loyalty/receipts.h"
#include "models/loyalty/statement.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/messagebar.h"
#include "ui/loyalty/couponprint.h"
#include "ui/loyalty/donationprint.h"
#include "ui/loyalty/donationsdialog.h"
#include "ui/loyalty/membercardprint.h"
#include "ui/loyalty/paperdialog.h"
#include "ui/loyalty/receiptprint.h"
#include "ui/loyalty/statementprint.h"
#include "ui/loyalty/statementtexts.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

Result<void> store(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    const bool stored = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    return stored ? Result<void>() : fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}}, target.errorString());
}

ExportRecord recordOf(const QString &what, qint64 rows)
{
    ExportRecord record;
    record.subject = ExportSubject::Loyalty;
    record.rows = rows;
    record.filter = {{u"what"_s, what}};
    return record;
}

ExportRecord recordOf(const QString &what, const QString &customerUid)
{
    ExportRecord record = recordOf(what, 1);
    record.filter.insert(u"customer"_s, customerUid);
    return record;
}

/// Letters that a file name may have everywhere.
QString fileName(const QString &name)
{
    QString clean = name;
    for (QChar &letter : clean) {
        if (QStringView(u"/\\:*?\"<>|").contains(letter))
            letter = u'-';
    }
    return clean.simplified();
}

} // namespace

LoyaltyPrints::LoyaltyPrints(const LoyaltyPrintServices &services, QObject *parent) : QObject(parent), m_services(services)
{
}

void LoyaltyPrints::showError(const Error &error)
{
    m_services.messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
}

template<typename T>
void LoyaltyPrints::with(const QFuture<Result<T>> &read, const std::function<void(const T &)> &use)
{
    whenDone(read, this, [this, use](const Result<T> &answer) {
        if (answer)
            use(*answer);
        else
            showError(answer.error());
    });
}

void LoyaltyPrints::say(const QString &sentence)
{
    m_services.messages.show({sentence, Tone::Info, {}, {}, {}});
}

template<typename T>
bool LoyaltyPrints::areTooMany(const QList<T> &things, int most)
{
    if (things.size() <= most)
        return false;
    say(tr("At most %1 can be printed at once.", "a number").arg(m_services.formatting.number(most)));
    return true;
}

QString LoyaltyPrints::sayingWithout(int members)
{
    return tr("%n of the members have no card number yet and get no card: your role may not give out that many at once.", "",
              members);
}

void LoyaltyPrints::withCards(const QList<CustomerId> &customers, const std::function<void(const CardsToPrint &)> &use)
{
    if (areTooMany(customers))
        return;
    with<CardsToPrint>(cardsToPrint(m_services.database, customers), [this, use](const CardsToPrint &read) {
        if (!read.cards.isEmpty())
            use(read);
        else if (read.unnumbered > 0)
            say(sayingWithout(read.unnumbered));
        else
            say(tr("Only members of the loyalty programme have a card."));
    });
}

void LoyaltyPrints::withNumberedCards(const QList<CustomerId> &customers, const std::function<void(const Cards &)> &use)
{
    const auto useCards = [use](const CardsToPrint &read) { use(read.cards); };
    withCards(customers, [this, useCards](const CardsToPrint &read) {
        const QList<CustomerId> without = read.withoutNumber();
        if (without.isEmpty()) {
            useCards(read);
            return;
        }
        QList<CustomerId> members;
        for (const MemberCard &card : read.cards)
            members += card.customer;
        m_services.commands.run(GiveCardNumbers{without}, this, [this, members, useCards](const auto &given) {
            if (given) // else the window says why
                withCards(members, useCards);
        });
    });
}

void LoyaltyPrints::offerCards(const QList<CustomerId> &customers)
{
    withCards(customers, [this, customers](const CardsToPrint &read) {
        const Cards &cards = read.cards;
        const auto printed = static_cast<int>(cards.size());
        PaperOffer offer;
        offer.title = printed == 1 ? tr("Card of %1", "a member").arg(cards.first().memberName)
                                   : tr("Cards of %n members", "", printed);
        if (const auto others = static_cast<int>(customers.size()) - printed - read.unnumbered; others > 0)
            offer.facts += tr("%n of the chosen customers are no members and get none.", "", others);
        if (read.unnumbered > 0)
            offer.facts += sayingWithout(read.unnumbered);
        if (const auto without = static_cast<int>(read.withoutNumber().size()); without > 0)
            offer.facts += printed == 1 ? tr("There is no card number yet: the next one is given out.")
                                        : tr("%n of them have no card number yet and get the next ones.", "", without);
        if (printed > 1)
            offer.facts += tr("A card printer makes one after the other, on A4 or Letter there are ten to be cut out.");
        auto *dialog = new PaperDialog(offer, &m_services.window);
        connect(dialog, &PaperDialog::printRequested, this, [this, customers] { printCards(customers); });
        connect(dialog, &PaperDialog::fileRequested, this, [this, customers] { saveCards(customers); });
        dialog->open();
    });
}

LoyaltyPrints::Job LoyaltyPrints::cardsJob(const Cards &cards) const
{
    const ExportRecord record = cards.size() == 1 ? recordOf(u"card"_s, cards.first().customerUid)
                                                  : recordOf(u"cards"_s, cards.size());
    const QString title = cards.size() == 1 ? tr("Card of %1", "a member").arg(cards.first().memberName)
                                            : tr("Members' cards");
    return {title, [cards](const QSizeF &paper, const Formatting &) { return MemberCardPrint::fitting(cards, paper); },
            record};
}

void LoyaltyPrints::printCards(const QList<CustomerId> &customers)
{
    withNumberedCards(customers, [this](const Cards &cards) { print(cardsJob(cards)); });
}

void LoyaltyPrints::saveCards(const QList<CustomerId> &customers)
{
    withNumberedCards(customers, [this](const Cards &cards) {
        save(cardsJob(cards), cards.size() == 1 ? MemberCardPrint::cardSize() : officePaper(m_services.formatting.locale()));
    });
}

void LoyaltyPrints::withStatements(const QList<CustomerId> &customers, QDate from, QDate until,
                                   const std::function<void(const Statements &)> &use)
{
    if (areTooMany(customers))
        return;
    with<Statements>(statementsToPrint(m_services.database, customers, from, until),
                     [this, use](const Statements &statements) {
                         if (statements.isEmpty())
                             say(tr("There are no points and no tier that a statement could tell of."));
                         else
                             use(statements);
                     });
}

void LoyaltyPrints::offerStatements(const QList<CustomerId> &customers)
{
    withStatements(customers, {}, {}, [this, customers](const Statements &statements) {
        const auto printed = static_cast<int>(statements.size());
        PaperOffer offer{{}, {}, true, customers.size() == 1, m_services.formatting.today()};
        offer.title = printed == 1 ? StatementPrint::title(statements.first()) : tr("Statements of %n members", "", printed);
        if (const auto others = static_cast<int>(customers.size()) - printed; others > 0)
            offer.facts += tr("%n of the chosen customers have neither points nor a tier and get none.", "", others);
        auto *dialog = new PaperDialog(offer, &m_services.window);
        connect(dialog, &PaperDialog::printRequested, this,
                [this, dialog, customers] { printStatements(customers, dialog->from(), dialog->until()); });
        connect(dialog, &PaperDialog::fileRequested, this,
                [this, dialog, customers] { saveStatements(customers, dialog->from(), dialog->until()); });
        connect(dialog, &PaperDialog::copyRequested, this,
                [this, dialog, customers] { copyStatement(customers.first(), dialog->from(), dialog->until()); });
        dialog->open();
    });
}

LoyaltyPrints::Job LoyaltyPrints::statementsJob(const Statements &statements) const
{
    const bool isOne = statements.size() == 1;
    const QString title = isOne ? StatementPrint::title(statements.first()) : tr("Statements of points");
    const auto pages = [statements, title](const QSizeF &, const Formatting &formatting) {
        QList<PaperPages> papers;
        for (const MemberStatement &statement : statements)
            papers += StatementPrint::pages(statement, formatting);
        return joined(title, papers);
    };
    return {title, pages,
            isOne ? recordOf(u"statement"_s, statements.first().customerUid) : recordOf(u"statements"_s, statements.size())};
}

void LoyaltyPrints::printStatements(const QList<CustomerId> &customers, QDate from, QDate until)
{
    withStatements(customers, from, until, [this](const Statements &statements) { print(statementsJob(statements)); });
}

void LoyaltyPrints::saveStatements(const QList<CustomerId> &customers, QDate from, QDate until)
{
    withStatements(customers, from, until, [this](const Statements &statements) { save(statementsJob(statements), {}); });
}

void LoyaltyPrints::copyStatement(CustomerId customer, QDate from, QDate until)
{
    withStatements({customer}, from, until, [this](const Statements &statements) {
        copy(StatementTexts::plainText(statements.first(), m_services.formatting),
             recordOf(u"statement"_s, statements.first().customerUid));
    });
}

void LoyaltyPrints::printReceipt(OrderId order)
{
    with<Receipt>(receiptToPrint(m_services.database, order), [this](const Receipt &receipt) { printReceipt(receipt); });
}

void LoyaltyPrints::printReceipt(ReturnId goods)
{
    with<Receipt>(receiptToPrint(m_services.database, goods), [this](const Receipt &receipt) { printReceipt(receipt); });
}

void LoyaltyPrints::printReceipt(const Receipt &receipt)
{
    const auto pages = [receipt](const QSizeF &paper, const Formatting &formatting) {
        return ReceiptPrint::pages(receipt, ReceiptPrint::paperFor(paper), formatting);
    };
    print({ReceiptPrint::title(receipt), pages, std::nullopt});
}

void LoyaltyPrints::saveReceipt(OrderId order)
{
    with<Receipt>(receiptToPrint(m_services.database, order), [this](const Receipt &receipt) { saveReceipt(receipt); });
}

void LoyaltyPrints::saveReceipt(ReturnId goods)
{
    with<Receipt>(receiptToPrint(m_services.database, goods), [this](const Receipt &receipt) { saveReceipt(receipt); });
}

void LoyaltyPrints::saveReceipt(const Receipt &receipt)
{
    const auto pages = [receipt](const QSizeF &, const Formatting &formatting) {
        return ReceiptPrint::pages(receipt, ReceiptPaper::Full, formatting);
    };
    save({ReceiptPrint::title(receipt), pages, std::nullopt}, {});
}

LoyaltyPrints::Job LoyaltyPrints::couponsJob(const QList<CouponSlip> &coupons, int rows) const
{
    const auto pages = [coupons, rows](const QSizeF &, const Formatting &formatting) {
        return CouponPrint::sheets(coupons, rows, formatting);
    };
    return {tr("Coupons"), pages, recordOf(u"coupons"_s, coupons.size())};
}

void LoyaltyPrints::printCoupons(const QList<CouponSlip> &coupons, int rows)
{
    if (!areTooMany(coupons, mostCoupons))
        print(couponsJob(coupons, rows));
}

void LoyaltyPrints::saveCoupons(const QList<CouponSlip> &coupons, int rows)
{
    if (!areTooMany(coupons, mostCoupons))
        save(couponsJob(coupons, rows), {});
}

void LoyaltyPrints::copyCodes(const QList<CouponSlip> &coupons)
{
    QStringList codes;
    for (const CouponSlip &coupon : coupons)
        codes += coupon.shownCode.isEmpty() ? coupon.code : coupon.shownCode;
    copy(codes.join(u'\n'), recordOf(u"coupons"_s, coupons.size()));
}

void LoyaltyPrints::offerDonations()
{
    with<QList<DonationYear>>(donationsToPrint(m_services.database), [this](const QList<DonationYear> &years) {
        (new DonationsDialog(years, m_services.formatting, *this, &m_services.window))->open();
    });
}

LoyaltyPrints::Job LoyaltyPrints::donationsJob(const DonationYear &donations) const
{
    const auto pages = [donations](const QSizeF &, const Formatting &formatting) {
        return DonationPrint::pages(donations, formatting);
    };
    ExportRecord record = recordOf(u"donations"_s, donations.causes.size());
    record.filter.insert(u"year"_s, donations.year);
    return {DonationPrint::title(donations), pages, record};
}

void LoyaltyPrints::printDonations(const DonationYear &donations)
{
    print(donationsJob(donations));
}

void LoyaltyPrints::saveDonations(const DonationYear &donations)
{
    save(donationsJob(donations), {});
}

void LoyaltyPrints::saveDonationTable(const DonationYear &donations)
{
    Job job = donationsJob(donations);
    job.table = DonationPrint::csv(donations, m_services.formatting);
    save(job, {});
}

void LoyaltyPrints::copy(const QString &text, ExportRecord record)
{
    record.format = u"clipboard"_s;
    whenDone(handOutNoted(m_services.database, record, {}), this, [this, text](const Result<void> &noted) {
        if (!noted)
            return showError(noted.error());
        QApplication::clipboard()->setText(text);
        m_services.messages.show({tr("Copied."), Tone::Good, {}, {}, {}});
    });
}

void LoyaltyPrints::print(const Job &job)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(job.title);
    auto *dialog = new QPrintDialog(printer.get(), &m_services.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, job] {
        if (!job.record)
            return paint(printer, job);
        ExportRecord record = *job.record;
        record.format = u"printer"_s;
        whenDone(handOutNoted(m_services.database, record, {}), this, [this, printer, job](const Result<void> &allowed) {
            if (allowed)
                paint(printer, job);
            else
                showError(allowed.error());
        });
    });
    dialog->open();
}

void LoyaltyPrints::paint(const std::shared_ptr<QPrinter> &printer, const Job &job)
{
    const auto make = [printer, job, formatting = m_services.formatting] {
        return paintOn(*printer, job.pages(printer->pageLayout().fullRect(QPageLayout::Point).size(), formatting));
    };
    whenDone(QtConcurrent::run(&m_makers, make), this, [this](bool taken) {
        if (!taken)
            m_services.messages.show({tr("The printer did not take the page."), Tone::Danger, {}, {}, {}});
    });
}

void LoyaltyPrints::save(const Job &job, const QSizeF &paper)
{
    if (!job.record)
        return askForFile(job, paper);
    const auto check = [user = m_services.database.user()](Connection &connection) {
        return checkMayExport(connection, user);
    };
    whenDone(m_services.database.read(check), this, [this, job, paper](const Result<void> &allowed) {
        if (allowed)
            askForFile(job, paper);
        else
            showError(allowed.error());
    });
}

void LoyaltyPrints::askForFile(const Job &job, const QSizeF &paper)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suffix = job.table.isEmpty() ? u"pdf"_s : u"csv"_s;
    const QString filter = job.table.isEmpty() ? tr("PDF (*.pdf)") : tr("Tables (*.csv)");
    const FileRequest request{job.title, filter, folder + u'/' + fileName(job.title) + u'.' + suffix, suffix};
    m_services.dialogs.saveFile(&m_services.window, request, [self = QPointer(this), job, paper](const QString &file) {
        if (self)
            self->write(file, job, paper);
    });
}

void LoyaltyPrints::write(const QString &file, const Job &job, const QSizeF &paper)
{
    const auto make = [job, paper, formatting = m_services.formatting] {
        return job.table.isEmpty() ? pdfOf(job.pages(paper, formatting)) : job.table;
    };
    QFuture<Result<void>> written;
    if (job.record) {
        ExportRecord noted = *job.record;
        noted.format = job.table.isEmpty() ? u"pdf"_s : u"csv"_s;
        noted.target = QFileInfo(file).absoluteFilePath();
        const auto hand = [&database = m_services.database, noted, file](const QByteArray &bytes) {
            return handOutNoted(database, noted, [file, bytes] { return store(file, bytes); });
        };
        written = QtConcurrent::run(&m_makers, make).then(hand).unwrap();
    } else {
        written = QtConcurrent::run(&m_makers, [make, file] { return store(file, make()); });
    }
    whenDone(written, this, [this, file](const Result<void> &stored) {
        if (!stored)
            return showError(stored.error());
        m_services.messages.show({tr("Saved %1.", "a file").arg(QFileInfo(file).fileName()),
                                  Tone::Good,
                                  tr("Open"),
                                  [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); },
                                  {}});
    });
}

} // namespace regulars
