// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/dialogs.h"

#include "ui/base/regularsstyle.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

void openFileDialog(QWidget *parent, const FileRequest &request, QFileDialog::AcceptMode accept, QFileDialog::FileMode mode,
                    std::function<void(QString)> chosen)
{
    auto *dialog = new QFileDialog(parent, request.title, request.start, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(accept);
    dialog->setFileMode(mode);
    dialog->setDefaultSuffix(request.suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        // "Spreadsheet (*.xlsx)"
        const QRegularExpressionMatch suffix = QRegularExpression(u"\\*\\.(\\w+)"_s).match(filter);
        if (suffix.hasMatch())
            dialog->setDefaultSuffix(suffix.captured(1));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace

void WindowDialogs::ask(QWidget *parent, const Question &question, std::function<void(int)> answered)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.details);
    for (int i = 0; i < question.choices.size(); ++i) {
        QPushButton *button = box->addButton(question.choices.at(i), QMessageBox::AcceptRole);
        if (i == 0) {
            setButtonLook(button, question.dangerous ? ButtonVariant::Danger : ButtonVariant::Primary);
            box->setDefaultButton(question.dangerous ? nullptr : button);
        }
        QObject::connect(button, &QPushButton::clicked, parent, [answered, i] { answered(i); });
    }
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    if (question.dangerous)
        box->setDefaultButton(cancel);
    box->open();
}

void WindowDialogs::openFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> chosen)
{
    openFileDialog(parent, request, QFileDialog::AcceptOpen, QFileDialog::ExistingFile, std::move(chosen));
}

void WindowDialogs::saveFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> chosen)
{
    openFileDialog(parent, request, QFileDialog::AcceptSave, QFileDialog::AnyFile, std::move(chosen));
}

void WindowDialogs::openFolder(QWidget *parent, const FileRequest &request, std::function<void(QString)> chosen)
{
    openFileDialog(parent, request, QFileDialog::AcceptOpen, QFileDialog::Directory, std::move(chosen));
}

} // namespace regulars
