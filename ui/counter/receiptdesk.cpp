// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/receiptdesk.h"

#include "models/counter/receiptview.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/loyalty/receiptprint.h"

#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

using namespace Qt::StringLiterals;

namespace regulars {

ReceiptDesk::ReceiptDesk(const ReceiptServices &services, QObject *parent) : QObject(parent), m_services(services) {}

void ReceiptDesk::withReceipt(OrderId order, const std::function<void(const Receipt &)> &use)
{
    auto *view = new ReceiptView(m_services.database, this);
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
    view->show(order);
}

void ReceiptDesk::print(OrderId order)
{
    withReceipt(order, [this](const Receipt &receipt) {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(ReceiptPrint::title(receipt));
        auto *dialog = new QPrintDialog(printer.get(), &m_services.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, printer, receipt] {
            const QSizeF size = printer->pageLayout().fullRect(QPageLayout::Point).size();
            const PaperPages pages = ReceiptPrint::pages(receipt, ReceiptPrint::paperFor(size), m_services.formatting);
            if (!paintOn(*printer, pages))
                m_services.messages.show({tr("The printer did not take the page."), Tone::Danger, {}, {}, {}});
        });
        dialog->open();
    });
}

void ReceiptDesk::savePdf(OrderId order)
{
    withReceipt(order, [this](const Receipt &receipt) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        QString number = receipt.number;
        for (QChar &letter : number) {
            if (QStringView(u"/\\:*?\"<>|").contains(letter))
                letter = u'-';
        }
        m_services.dialogs.saveFile(
            &m_services.window,
            {tr("The receipt as PDF"), tr("PDF (*.pdf)"), u"%1/%2 %3.pdf"_s.arg(folder, tr("Receipt"), number), u"pdf"_s},
            [self = QPointer(this), receipt](const QString &file) {
                if (self)
                    self->write(receipt, file);
            });
    });
}

void ReceiptDesk::write(const Receipt &receipt, const QString &file)
{
    const QByteArray bytes = pdfOf(ReceiptPrint::pages(receipt, ReceiptPaper::Roll, m_services.formatting));
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        const Error error{ErrorCode::FileNotWritable, {}, {{u"file"_s, file}}, target.errorString()};
        m_services.messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
        return;
    }
    m_services.messages.show({tr("Saved %1.", "a file").arg(QFileInfo(file).fileName()),
                              Tone::Good,
                              tr("Open"),
                              [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); },
                              {}});
}

} // namespace regulars
