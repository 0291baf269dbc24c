// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/loyaltyprints.h"

#include "models/base/whendone.h"
#include "models/exchange/takeout.h"
#include "models/loyalty/membercards.h"
#include "models/loyalty/receipts.h"
#include "models/loyalty/statement.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/messagebar.h"
#include "ui/loyalty/couponprint.h"
#include "ui/loyalty/membercardprint.h"
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

LoyaltyPrints::Job LoyaltyPrints::cardsJob(const QList<MemberCard> &cards) const
{
    const ExportRecord record = cards.size() == 1 ? recordOf(u"card"_s, cards.first().customerUid)
                                                  : recordOf(u"cards"_s, cards.size());
    const QString title = cards.size() == 1 ? tr("Card of %1", "a member").arg(cards.first().memberName)
                                            : tr("Members' cards");
    return {title, [cards](const QSizeF &paper) { return MemberCardPrint::fitting(cards, paper); }, record};
}

void LoyaltyPrints::printCards(const QList<CustomerId> &customers)
{
    with<QList<MemberCard>>(cardsToPrint(m_services.database, customers),
                            [this](const QList<MemberCard> &cards) { print(cardsJob(cards)); });
}

void LoyaltyPrints::saveCards(const QList<CustomerId> &customers)
{
    with<QList<MemberCard>>(cardsToPrint(m_services.database, customers), [this](const QList<MemberCard> &cards) {
        const Job job = cardsJob(cards);
        const QSizeF paper = cards.size() == 1 ? MemberCardPrint::cardSize() : officePaper(m_services.formatting.locale());
        save(job.title, job.pages(paper), job.record);
    });
}

LoyaltyPrints::Job LoyaltyPrints::statementJob(const MemberStatement &statement) const
{
    const auto pages = [this, statement](const QSizeF &) { return StatementPrint::pages(statement, m_services.formatting); };
    return {StatementPrint::title(statement), pages, recordOf(u"statement"_s, statement.customerUid)};
}

void LoyaltyPrints::printStatement(CustomerId customer, QDate from, QDate until)
{
    with<MemberStatement>(statementToPrint(m_services.database, customer, from, until),
                          [this](const MemberStatement &statement) { print(statementJob(statement)); });
}

void LoyaltyPrints::saveStatement(CustomerId customer, QDate from, QDate until)
{
    with<MemberStatement>(statementToPrint(m_services.database, customer, from, until),
                          [this](const MemberStatement &statement) {
                              const Job job = statementJob(statement);
                              save(job.title, job.pages({}), job.record);
                          });
}

void LoyaltyPrints::copyStatement(CustomerId customer, QDate from, QDate until)
{
    with<MemberStatement>(statementToPrint(m_services.database, customer, from, until),
                          [this](const MemberStatement &statement) {
                              copy(StatementTexts::plainText(statement, m_services.formatting),
                                   recordOf(u"statement"_s, statement.customerUid));
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
    const auto pages = [this, receipt](const QSizeF &paper) {
        return ReceiptPrint::pages(receipt, ReceiptPrint::paperFor(paper), m_services.formatting);
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
    save(ReceiptPrint::title(receipt), ReceiptPrint::pages(receipt, ReceiptPaper::Full, m_services.formatting),
         std::nullopt);
}

LoyaltyPrints::Job LoyaltyPrints::couponsJob(const QList<CouponSlip> &coupons, int rows) const
{
    const auto pages = [this, coupons, rows](const QSizeF &) {
        return CouponPrint::sheets(coupons, rows, m_services.formatting);
    };
    return {tr("Coupons"), pages, recordOf(u"coupons"_s, coupons.size())};
}

void LoyaltyPrints::printCoupons(const QList<CouponSlip> &coupons, int rows)
{
    print(couponsJob(coupons, rows));
}

void LoyaltyPrints::saveCoupons(const QList<CouponSlip> &coupons, int rows)
{
    const Job job = couponsJob(coupons, rows);
    save(job.title, job.pages({}), job.record);
}

void LoyaltyPrints::copyCodes(const QList<CouponSlip> &coupons)
{
    QStringList codes;
    for (const CouponSlip &coupon : coupons)
        codes += coupon.shownCode.isEmpty() ? coupon.code : coupon.shownCode;
    copy(codes.join(u'\n'), recordOf(u"coupons"_s, coupons.size()));
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
        const QSizeF paper = printer->pageLayout().fullRect(QPageLayout::Point).size();
        if (!job.record)
            return paint(*printer, job.pages(paper));
        ExportRecord record = *job.record;
        record.format = u"printer"_s;
        whenDone(handOutNoted(m_services.database, record, {}), this,
                 [this, printer, pages = job.pages(paper)](const Result<void> &allowed) {
                     if (allowed)
                         paint(*printer, pages);
                     else
                         showError(allowed.error());
                 });
    });
    dialog->open();
}

void LoyaltyPrints::paint(QPagedPaintDevice &printer, const PaperPages &pages)
{
    if (!paintOn(printer, pages))
        m_services.messages.show({tr("The printer did not take the page."), Tone::Danger, {}, {}, {}});
}

void LoyaltyPrints::save(const QString &name, const PaperPages &pages, const std::optional<ExportRecord> &record)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const FileRequest request{name, tr("PDF (*.pdf)"), folder + u'/' + fileName(name) + u".pdf"_s, u"pdf"_s};
    m_services.dialogs.saveFile(&m_services.window, request,
                                [self = QPointer(this), bytes = pdfOf(pages), record](const QString &file) {
                                    if (self)
                                        self->write(file, bytes, record);
                                });
}

void LoyaltyPrints::write(const QString &file, const QByteArray &bytes, const std::optional<ExportRecord> &record)
{
    const auto hand = [file, bytes] { return store(file, bytes); };
    QFuture<Result<void>> written;
    if (record) {
        ExportRecord noted = *record;
        noted.format = u"pdf"_s;
        noted.target = QFileInfo(file).absoluteFilePath();
        written = handOutNoted(m_services.database, noted, hand);
    } else {
        written = QtConcurrent::run(hand);
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
