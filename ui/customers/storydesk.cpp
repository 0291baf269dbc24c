// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/storydesk.h"

#include "models/base/whendone.h"
#include "models/exchange/takeout.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/messagebar.h"
#include "ui/customers/customertexts.h"
#include "ui/customers/storypainter.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int pointsPerInch = 72;
constexpr double marginMm = 16;

Result<void> store(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    const bool stored = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    return stored ? Result<void>() : fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}}, target.errorString());
}

ExportRecord recordOf(const CustomerStory &story, const QString &format, const QString &target)
{
    ExportRecord record;
    record.subject = ExportSubject::Story;
    record.format = format;
    record.target = target;
    record.rows = 1;
    record.filter = {{u"customer"_s, story.card.customer.uid}};
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

/// Whether the device took it. Any thread that the device may be used in.
bool paintOn(QPagedPaintDevice &device, const CustomerStory &story, const Formatting &formatting)
{
    const bool american = formatting.locale().measurementSystem() == QLocale::ImperialUSSystem;
    device.setPageSize(QPageSize(american ? QPageSize::Letter : QPageSize::A4));
    device.setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = static_cast<double>(device.logicalDpiX()) / pointsPerInch;
    painter.scale(scale, scale);
    Theme paper;
    paper.setMode(ThemeMode::Light);
    const QSizeF points = device.pageLayout().paintRect(QPageLayout::Point).size();
    StoryPainter(formatting, paper).paint(painter, QRectF(QPointF(), points), story);
    return painter.end();
}

QByteArray pdfOf(const CustomerStory &story, const QString &creator, const Formatting &formatting)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(CustomerTexts::name(displayName(story.card.customer)));
    writer.setCreator(creator);
    const bool written = paintOn(writer, story, formatting);
    buffer.close();
    return written ? bytes : QByteArray();
}

} // namespace

StoryDesk::StoryDesk(const StoryServices &services, QObject *parent) : QObject(parent), m_services(services) {}

void StoryDesk::withStory(CustomerId customer, const std::function<void(const CustomerStory &)> &use)
{
    auto *view = new CustomerStoryView(m_services.database, this);
    connect(view, &EntityViewBase::changed, this, [this, view, use] {
        if (view->state() == EntityViewBase::State::Loading || view->state() == EntityViewBase::State::Empty)
            return;
        disconnect(view, nullptr, this, nullptr);
        view->deleteLater();
        if (view->state() == EntityViewBase::State::Loaded)
            use(*view->value());
        else
            m_services.messages.show({errorText(view->error()), Tone::Danger, {}, {}, view->error().detail});
    });
    view->show(customer);
}

void StoryDesk::savePdf(CustomerId customer)
{
    withStory(customer, [this](const CustomerStory &story) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString name = fileName(CustomerTexts::name(displayName(story.card.customer)));
        m_services.dialogs.saveFile(
            &m_services.window,
            {tr("The customer's story as PDF"), tr("PDF (*.pdf)"), folder + u'/' + name + u".pdf"_s, u"pdf"_s},
            [self = QPointer(this), story](const QString &file) {
                if (self)
                    self->write(story, file);
            });
    });
}

void StoryDesk::write(const CustomerStory &story, const QString &file)
{
    const ExportRecord record = recordOf(story, u"pdf"_s, QFileInfo(file).absoluteFilePath());
    const auto make = [story, creator = tr("Regulars"), formatting = m_services.formatting] {
        return pdfOf(story, creator, formatting);
    };
    const auto hand = [&database = m_services.database, record, file](const QByteArray &bytes) {
        return handOutNoted(database, record, [file, bytes] { return store(file, bytes); });
    };
    const QFuture<Result<void>> written = QtConcurrent::run(&m_makers, make).then(hand).unwrap();
    whenDone(written, this, [this, file](const Result<void> &stored) {
        if (!stored) {
            m_services.messages.show({errorText(stored.error()), Tone::Danger, {}, {}, stored.error().detail});
            return;
        }
        m_services.messages.show({tr("Saved %1.", "a file").arg(QFileInfo(file).fileName()),
                                  Tone::Good,
                                  tr("Open"),
                                  [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); },
                                  {}});
    });
}

void StoryDesk::print(CustomerId customer)
{
    withStory(customer, [this](const CustomerStory &story) {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(CustomerTexts::name(displayName(story.card.customer)));
        auto *dialog = new QPrintDialog(printer.get(), &m_services.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, printer, story] {
            const auto noted = handOutNoted(m_services.database, recordOf(story, u"printer"_s, {}), {});
            whenDone(noted, this, [this, printer, story](const Result<void> &allowed) {
                if (!allowed)
                    m_services.messages.show({errorText(allowed.error()), Tone::Danger, {}, {}, allowed.error().detail});
                else
                    paint(printer, story);
            });
        });
        dialog->open();
    });
}

void StoryDesk::paint(const std::shared_ptr<QPrinter> &printer, const CustomerStory &story)
{
    const auto make = [printer, story, formatting = m_services.formatting] { return paintOn(*printer, story, formatting); };
    whenDone(QtConcurrent::run(&m_makers, make), this, [this](bool taken) {
        if (!taken)
            m_services.messages.show({tr("The printer did not take the page."), Tone::Danger, {}, {}, {}});
    });
}

} // namespace regulars
