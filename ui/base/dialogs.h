// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

#include <functional>

class QWidget;

namespace regulars {

/// A question that must be answered now.
struct Question
{
    QString title;
    QString text;
    QString details;     ///< a second, quieter paragraph
    QStringList choices; ///< button texts, the first is the default; one to cancel is added
    bool dangerous = false;
};

/// What a file dialog is opened for.
struct FileRequest
{
    QString title;
    QString filter; ///< "Orders (*.csv *.tsv);;All files (*)"
    QString start;  ///< folder or file to begin with
    QString suffix; ///< appended when saving without one
};

/// Asks the person. Nothing waits: the answer arrives through the function, which is not called when the parent dies
/// before. Tests answer in the person's place.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    /// Answers with the index of the choice; not called when the person cancels.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(int)> answered) = 0;
    /// Not called when the person cancels.
    virtual void openFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> chosen) = 0;
    virtual void saveFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> chosen) = 0;
    virtual void openFolder(QWidget *parent, const FileRequest &request, std::function<void(QString)> chosen) = 0;
};

/// Real dialogs on the screen.
class WindowDialogs final : public Dialogs
{
public:
    void ask(QWidget *parent, const Question &question, std::function<void(int)> answered) override;
    void openFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> chosen) override;
    void saveFile(QWidget *parent, const FileRequest &request, std::function<void(QString)> chosen) override;
    void openFolder(QWidget *parent, const FileRequest &request, std::function<void(QString)> chosen) override;
};

} // namespace regulars
